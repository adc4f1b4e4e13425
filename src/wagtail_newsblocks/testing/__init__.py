"""Factories and values for the tests of sites that use the package."""
