"""The workbench: what an analyst holds who asks questions of her own."""
