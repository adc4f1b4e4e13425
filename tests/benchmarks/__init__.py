"""What our pages cost, as ratios against a bare Wagtail page measured in the same run."""
