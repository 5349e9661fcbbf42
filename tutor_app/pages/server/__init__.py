"""What stands between the network and the pages: who is let in, by which name, and what browsers are told."""
