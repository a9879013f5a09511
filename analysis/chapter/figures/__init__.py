"""The pictures of the chapters, one module a chapter. Each function takes tables and returns a `Drawing`.

Headlines and captions are not drawn into the picture: they are text on the page, where they wrap, are read
aloud and can be translated. The picture holds axes, marks and direct labels.
"""
