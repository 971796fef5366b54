"""Models of reasoning: kernel algebras, chains of steps, the STaR round, and the recursions derived from them."""
