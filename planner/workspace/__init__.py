"""What one user has decided, kept on their own disk: so far, what they said of the columns of their lists."""
