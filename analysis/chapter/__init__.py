"""What a notebook holds in its hand: one `Chapter`, its sentences, tables and figures."""
