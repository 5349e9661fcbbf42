"""The values that pass through Surefix, in the order in which they arise.

A student's broken program is an ordinary value here. Exceptions (:mod:`tutor_app.errors`) mean that Surefix failed.
Line numbers and columns count from 1, as CPython shows them; offsets count characters from 0.
"""

from tutor_app.domain.evidence import Evidence, Finding, PartEvidence, Signals, Students
from tutor_app.domain.explanation import Claim, Explanation, ExplanationPart, Statement
from tutor_app.domain.feedback import Feedback
from tutor_app.domain.program import Diagnosis, Nature, Problem, Refusal
from tutor_app.domain.remark import Remark
from tutor_app.domain.repair import Candidates, Edit, Repair, Undone
from tutor_app.domain.status import Status
from tutor_app.domain.verdict import LEVELS, Depth, Levels, PartVerdict, Reason, Verdict

__all__ = [
    "LEVELS",
    "Candidates",
    "Claim",
    "Depth",
    "Diagnosis",
    "Edit",
    "Evidence",
    "Explanation",
    "ExplanationPart",
    "Feedback",
    "Finding",
    "Levels",
    "Nature",
    "PartEvidence",
    "PartVerdict",
    "Problem",
    "Reason",
    "Refusal",
    "Remark",
    "Repair",
    "Signals",
    "Statement",
    "Status",
    "Students",
    "Undone",
    "Verdict",
]
