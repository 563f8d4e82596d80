"""What sealed records of every room share: pages that meet on one, and walks from page to page."""
