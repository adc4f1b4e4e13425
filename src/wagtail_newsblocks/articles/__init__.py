"""Articles, their bylines and topics, and the pages that list them."""
