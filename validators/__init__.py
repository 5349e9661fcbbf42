"""May this feedback be shown? Checks, the gate and its calibration."""
