"""Language models beside the built-in engine: the models themselves, and the stages of PyFiXV."""
