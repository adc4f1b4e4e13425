"""News publishing for Wagtail, in rooms that a site installs one by one."""
