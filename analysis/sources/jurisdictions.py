"""The jurisdictions whose controls the brief follows, in the order in which it names them."""

# As the schema of scheduling decisions lists them.
JURISDICTIONS = (
    "UN", "China", "United States", "Mexico", "Canada", "India", "European Union", "United Kingdom",
)  # fmt: skip
