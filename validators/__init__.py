"""May this feedback be shown? Checks, the simulated student, the gate and its calibration."""
