"""Trained weights, calibration and pictures, as files."""
