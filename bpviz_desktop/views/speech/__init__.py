"""What a screen reader is told: parts of pictures, and steps as they are made."""
