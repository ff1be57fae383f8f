"""What is learnt from the open gold articles: the weights that reading adds up."""
