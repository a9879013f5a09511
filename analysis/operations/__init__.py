"""What an operator schedules and forgets: the lock, the run log, notices, and what is tidied away."""
