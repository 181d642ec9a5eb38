"""Which contacts hang together by links, directly or through others."""

import polars as pl


def components(contacts: int, links: pl.DataFrame) -> pl.Series:
    """Of each contact the lowest one that it hangs together with. ``links``: ``left``, ``right``.

    Every contact takes the lowest label among its neighbours, and that one's label, until nothing changes: a few
    rounds, because people have few contacts.
    """
    own = pl.Series("label", range(contacts), dtype=pl.UInt32)
    both = pl.concat([links.select(at="left", to="right"), links.select(at="right", to="left")])
    both = both.cast(pl.UInt32).unique().sort("at", "to")
    label = own
    while True:
        lowest = both.select("at", low=label[both["to"]]).group_by("at").agg(pl.col("low").min())
        joined = pl.DataFrame({"at": own, "label": label}).join(lowest, on="at", how="left", maintain_order="left")
        lower = joined.select(label=pl.min_horizontal("label", "low")).to_series()
        following = lower[lower]
        if following.equals(label):
            return label
        label = following
