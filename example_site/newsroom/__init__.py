"""The site's image model, its look and its demo content."""
