"""What may be shown: confidence, the measured curve, bounds, the gate."""
