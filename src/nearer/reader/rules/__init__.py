"""The rules, one file each, in a folder for each of the four steps."""
