"""The demo newspaper's pictures: illustrations drawn by code, so that nobody's rights are touched.

A picture is drawn in design units (1600 × 1067, portraits 800 × 800) at twice the size that is asked for, then
reduced. The same key always gives the same picture.
"""

from .canvas import LANDSCAPE, PORTRAIT
from .register import PICTURES, Picture, draw

__all__ = ["LANDSCAPE", "PICTURES", "PORTRAIT", "Picture", "draw"]
