"""Rules about logarithms and exponentials."""
