"""What many languages share: rules of time over word classes, names of months and days, number words put together."""
