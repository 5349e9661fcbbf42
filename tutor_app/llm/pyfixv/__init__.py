"""PyFiXV with any language model, after Phung et al. (EDM 2023): repair, explain, and let simulated students try the explanation.

Read in this order: :mod:`slot` and :mod:`prompts` (what a model is asked), :mod:`fixes` (stage 1), :mod:`examples` and
:mod:`words` (stage 2), :mod:`students` (stage 3), :mod:`pipeline` (all of it). Whether the outcome is shown is the gate's
business. What a model writes is parsed and compiled in sandbox workers only.
"""
