"""Gives every run of the tests its database without migrating anew: see ``management.commands.migrate``."""
