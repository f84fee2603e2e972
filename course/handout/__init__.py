"""What students get: the released notebooks, the package as a wheel, the guide, and scripts that set all of it up."""
