"""Two names of employers: one organisation or two, and the one identity of a whole column."""

import itertools

import polars as pl
import pytest

from planner.matching.companies import compare_companies, organisation_group

CASES = [
    ("Enel", "ENEL S.p.A.", "exact", "same_key"),
    ("Bruni Srl", "bruni s.r.l.", "exact", "same_key"),
    ("Finmeccanica", "Leonardo", "strong", "renamed"),
    ("CDP", "Cassa Depositi e Prestiti", "strong", "acronym"),
    ("Gruppo Bruni", "Bruni", "strong", "same_core"),
    ("ABB Italia", "ABB", "strong", "same_core"),
    ("Bruni (HQ)", "Bruni", "strong", "same_core"),
    ("San Quirico", "Sanquirico Srl", "strong", "same_core"),
    ("Meccanica Collinare", "Meccanica Colinare", "possible", "spelling"),
    ("Officine Bruni Collina", "OBC", "possible", "acronym"),
    ("Trenitalia", "Ferrovie dello Stato", "possible", "group"),
    ("Comune di Milano", "Comune di Torino", "different", "different_place"),
    ("Comune di Collina", "Comune di Collima", "different", "different_place"),
    ("Enel", "Enea", "different", "different"),
    ("Banca del Piemonte", "Banca del Sud", "different", "different"),
    ("Zara", "Zara Immobiliare", "different", "different"),
    ("HP", "HPE", "different", "different"),
    ("Freelance", "Freelance", "different", "different"),
    ("Bruni", None, "different", "different"),
    (None, None, "different", "different"),
]


@pytest.mark.parametrize(("left", "right", "tier", "reason"), CASES)
def test_a_pair_is_judged_with_its_reason(left: str | None, right: str | None, tier: str, reason: str) -> None:
    assert compare_companies([left], [right]).row(0) == (left, right, tier, reason)


def test_a_pair_is_judged_alike_from_both_sides() -> None:
    left, right = [case[0] for case in CASES], [case[1] for case in CASES]
    verdicts = ["tier", "reason"]
    assert compare_companies(left, right).select(verdicts).equals(compare_companies(right, left).select(verdicts))


def test_pairs_keep_their_order_and_may_be_none() -> None:
    assert compare_companies(["Eni", "Enel", "Eni"], ["ENI", "Enea", "Agip"])["tier"].to_list() == [
        "exact",
        "different",
        "strong",
    ]
    assert compare_companies([], []).columns == ["left", "right", "tier", "reason"]


def test_groups_are_equal_exactly_where_pairs_are_exact_or_strong() -> None:
    names = sorted({name for case in CASES for name in case[:2] if name})
    pairs = list(itertools.combinations(names, 2))
    tiers = compare_companies([left for left, _ in pairs], [right for _, right in pairs])["tier"]
    group = dict(zip(names, organisation_group(pl.Series(names)), strict=True))
    same = [group[left] is not None and group[left] == group[right] for left, right in pairs]
    assert same == tiers.is_in(["exact", "strong"]).to_list()


def test_a_group_is_the_known_name_or_the_core_and_null_for_no_organisation() -> None:
    names = pl.Series("company", ["Agip", "Gruppo Bruni S.p.A.", "Libero professionista", None, ""])
    assert organisation_group(names).to_list() == ["Eni", "bruni", None, None, None]
    assert organisation_group(names).name == "company"
