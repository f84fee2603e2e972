"""The author's side: source notebooks kept tidy, checked, and built into what students get."""
