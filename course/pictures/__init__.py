"""Pictures of the units: one module each, called by the notebooks; English labels, so that every font will do."""
