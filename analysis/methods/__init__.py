"""Statistics that know nothing of the subject: interrupted time series, breaks, nowcast, shares, lags.

One idea a module. Nothing here reads files, draws pictures or imports another room of the package.
"""
