"""The demo newspaper: its people, its stories, its pictures and its files, as plain data."""
