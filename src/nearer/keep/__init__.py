"""What people take along, bring back and delete: export, import, deletion."""
