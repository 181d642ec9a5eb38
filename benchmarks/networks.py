"""Large invented networks, to measure speed and memory with.

python -m benchmarks.networks 30000 --seed 1 > network.csv
python -m benchmarks.networks 30000 --messages 200000 > archive.zip
"""

import argparse
import sys
from random import Random

from scripts.invented.archive import complete_archive
from scripts.invented.connections import Connection, anybody, hidden, some_day, to_csv

# In real exports 4 to 181 rows are hidden members, and some people stand twice; half a percent each.
ONE_IN = 200


def network(people: int, seed: int) -> list[Connection]:
    """`people` rows: mostly different persons, one in 200 a hidden member and one in 200 a repeated person."""
    chance = Random(seed)  # noqa: S311 - invents people, keeps no secrets
    hidden_rows = [hidden(some_day(chance)) for _ in range(people // ONE_IN)]
    persons = [anybody(number, chance) for number in range(people - 2 * len(hidden_rows))]
    repeated = [row._replace(url=row.url + "/") for row in persons[: len(hidden_rows)]]
    return persons + repeated + hidden_rows


def connections_csv(people: int, seed: int) -> bytes:
    """A LinkedIn Connections.csv of exactly `people` rows below its header; the same seed gives the same bytes."""
    return to_csv(network(people, seed))


def archive_zip(people: int, messages: int, seed: int) -> bytes:
    """LinkedIn's complete archive around such a network, with exactly so many messages."""
    return complete_archive(network(people, seed), messages=messages, seed=seed)


def main() -> None:
    """Write one network to standard output."""
    options = argparse.ArgumentParser(description="Write an invented Connections.csv, or a whole archive, of any size.")
    options.add_argument("people", type=int)
    options.add_argument("--messages", type=int, help="write the whole archive, with so many messages")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    if chosen.messages is None:
        sys.stdout.buffer.write(connections_csv(chosen.people, chosen.seed))
    else:
        sys.stdout.buffer.write(archive_zip(chosen.people, chosen.messages, chosen.seed))


if __name__ == "__main__":
    main()
