"""Pictures of what the network answers: tabs at the bottom right."""
