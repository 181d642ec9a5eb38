"""Long frames worked on in slices, as many at a time as polars has threads.

Polars reads a column of text on one core. What is done to each row by itself can be done to two slices at once.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from math import ceil

import polars as pl

FEWEST, MOST = 5_000, 50_000
"""Rows in a slice. Each slice makes its search automata anew (50 ms for the titles); a long one leaves fast memory."""


def by_slices(frame: pl.DataFrame, work: Callable[[pl.DataFrame], pl.DataFrame]) -> pl.DataFrame:
    """``work(frame)``, for a work that looks at each row by itself and keeps the order of the rows."""
    threads = pl.thread_pool_size()
    count = max(min(threads, frame.height // FEWEST), ceil(frame.height / MOST))
    if count <= 1:
        return work(frame)
    with ThreadPoolExecutor(threads) as pool:
        return pl.concat(pool.map(work, frame.iter_slices(ceil(frame.height / count))))
