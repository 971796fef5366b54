"""The evidence of a certificate (docs/certificates.md) as a term of the Coq type `certificate` in proofs/coq/reflection/Certificates.v.

Variables become positions in the obligation's list. Numbers and names are read strictly, so that nothing else can get into a Coq file; a certificate
that cannot be read raises ValueError.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, Final

_NUMBER: Final = re.compile(r"-?[0-9]+(/0*[1-9][0-9]*)?")
_ORDERS: Final = {"<": "Lt", "<=": "Le", ">": "Gt", ">=": "Ge", "=": "Eq", "!=": "Ne"}


def certificate_term(obligation: Mapping[str, Any], evidence: Mapping[str, Any]) -> str:
    """The Coq term for evidence of kind "proof"."""
    try:
        scope = {name: i for i, name in enumerate(obligation["variables"])}
        divided = [
            f"divided_by {_expression(d['polynomial'], scope)} {_order(d['sign'])} {_evidence(d['evidence'], scope)}"
            for d in evidence["denominators"]
        ]
        return f"Certificate {_list(divided)} {_evidence(evidence['goal'], scope)}"
    except (KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ValueError(f"the certificate is not of the expected form: {error}") from error


def _list(items: list[str]) -> str:
    return f"[{'; '.join(items)}]"


def _order(sign: str) -> str:
    return _ORDERS[sign]


def _index(value: object) -> str:
    if type(value) is not int or value < 0:
        raise ValueError(f"{value!r} is not an index")
    return str(value)


def _fraction(text: object) -> Fraction:
    if not isinstance(text, str) or not _NUMBER.fullmatch(text):
        raise ValueError(f"{text!r} is not a number")
    return Fraction(text)


def _rational(value: Fraction) -> str:
    """A term of type Q."""
    top = str(value.numerator) if value >= 0 else f"({value.numerator})"
    return top if value.denominator == 1 else f"({top} # {value.denominator})"


def _expression(e: Any, scope: Mapping[str, int]) -> str:
    shown = _sum(e, scope)
    return shown if shown.startswith("(") and shown.endswith(")") and _closed(shown) else f"({shown})"


def _closed(text: str) -> bool:
    """Whether the first parenthesis is closed by the last one."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return position == len(text) - 1
    return False


def _sum(e: Any, scope: Mapping[str, int]) -> str:
    if isinstance(e, list) and e[0] == "+" and len(e) > 2:
        shown = _sum(e[1], scope)
        for part in e[2:]:
            negative = isinstance(part, list) and part[0] == "-" and len(part) == 2
            shown += f" - {_factor(part[1], scope)}" if negative else f" + {_factor(part, scope)}"
        return shown
    if isinstance(e, list) and e[0] == "*" and len(e) > 2:
        return " * ".join(_atom(part, scope) for part in e[1:])
    return _atom(e, scope)


def _factor(e: Any, scope: Mapping[str, int]) -> str:
    """Something that may stand after + or -."""
    if isinstance(e, list) and e[0] == "*" and len(e) > 2:
        return _sum(e, scope)
    return _atom(e, scope)


def _atom(e: Any, scope: Mapping[str, int]) -> str:
    if isinstance(e, str):
        if e in scope:
            return f"Var {scope[e]}"
        value = _fraction(e)
        top = f"Int {value.numerator}" if value >= 0 else f"Int ({value.numerator})"
        return top if value.denominator == 1 else f"({top} / Int {value.denominator})"
    operator, count = e[0], len(e) - 1
    if operator in ("+", "*") and count >= 2:
        return f"({_sum(e, scope)})"
    if operator == "-" and count == 1:
        return f"(- {_atom(e[1], scope)})"
    if operator == "/" and count == 2:
        return f"({_atom(e[1], scope)} / {_atom(e[2], scope)})"
    if operator == "^" and count == 2:
        return f"({_atom(e[1], scope)} ^ {_index(e[2])})"
    raise ValueError(f"{operator!r} is not an operator of {count} operands")


def _evidence(e: Any, scope: Mapping[str, int]) -> str:
    kind = e["kind"]
    if kind == "identity":
        return "Identity"
    return f"({_KINDS[kind](e, scope)})"


def _hypothesis(e: Any, scope: Mapping[str, int]) -> str:
    return f"FromHypothesis {_index(e['index'])}"


def _coefficients(e: Any, scope: Mapping[str, int]) -> str:
    ranges = []
    # in the order of the variables: a certificate that was written and read again has them by name
    for name, (low, high) in sorted(e["bounds"].items(), key=lambda entry: scope[entry[0]]):
        ends = [None if end is None else _rational(_fraction(end)) for end in (low, high)]
        form = "between" if None not in ends else "below" if ends[0] is None else "above"
        ranges.append(" ".join([form, str(scope[name]), *(end for end in ends if end is not None)]))
    return f"Coefficients {_list(ranges)} {_expression(e['multiplier'], scope)}"


def _factors(e: Any, scope: Mapping[str, int]) -> str:
    factors = []
    for f in e["factors"]:
        start = f"{_expression(f['polynomial'], scope)} {_index(f['power'])}"
        if f["sign"] == "any":
            factors.append(f"any_sign {start}")
        else:
            factors.append(f"factor {start} {_order(f['sign'])} {_evidence(f['evidence'], scope)}")
    return f"Factors {_rational(_fraction(e['constant']))} {_list(factors)}"


def _split(e: Any, scope: Mapping[str, int]) -> str:
    cases = [f"case {_order(c['sign'])} {_evidence(c['evidence'], scope)}" for c in e["cases"]]
    return f"Split {_expression(e['by'], scope)} {_list(cases)}"


def _substitute(e: Any, scope: Mapping[str, int]) -> str:
    """v = slope * fresh + rest: the fresh variable takes the place of v."""
    fresh, place = e["fresh"], scope[e["variable"]]
    if fresh in scope:
        raise ValueError(f"the name {fresh!r} is in use already")
    inner = {name: i for name, i in scope.items() if name != e["variable"]}
    names = {*inner, fresh}
    zero = _at(e["by"], {name: Fraction(0) for name in names})
    one = _at(e["by"], {name: Fraction(name == fresh) for name in names})
    rest = _expression(_without(e["by"], fresh), inner)
    inner[fresh] = place
    return f"Substitute {place} {_rational(one - zero)} {rest} {_evidence(e['evidence'], inner)}"


def _at(e: Any, values: Mapping[str, Fraction]) -> Fraction:
    """A polynomial expression at a point."""
    if isinstance(e, str):
        return values[e] if e in values else _fraction(e)
    parts = [_at(part, values) for part in (e[1:2] if e[0] == "^" else e[1:])]
    result = parts[0]
    if e[0] == "-":
        return -result
    if e[0] == "^":
        return result ** int(_index(e[2]))
    for part in parts[1:]:
        if e[0] == "/" and part == 0:
            raise ValueError("a division by zero")
        result = result + part if e[0] == "+" else result * part if e[0] == "*" else result / part
    return result


def _without(e: Any, name: str) -> Any:
    """The expression with 0 for a variable."""
    if isinstance(e, list):
        return [e[0], *(_without(part, name) for part in e[1:])]
    return "0" if e == name else e


def _eliminate(e: Any, scope: Mapping[str, int]) -> str:
    place = scope[e["variable"]]
    inner = {name: i for name, i in scope.items() if name != e["variable"]}
    return f"Eliminate {_index(e['index'])} {place} {_evidence(e['evidence'], inner)}"


def _contradiction(e: Any, scope: Mapping[str, int]) -> str:
    return f"Contradiction {_index(e['index'])} {_evidence(e['evidence'], scope)}"


def _combination(e: Any, scope: Mapping[str, int]) -> str:
    terms = [
        f"term {_rational(_fraction(t['coefficient']))} {_expression(t['square'], scope)} {_list([_index(i) for i in t['hypotheses']])}%nat"
        for t in e["terms"]
    ]
    if e["multiplier"] == "1" and e["evidence"] is None:
        return f"Combination {_list(terms)} None"
    multiplier = f"(multiplied_by {_expression(e['multiplier'], scope)} {_evidence(e['evidence'], scope)})"
    return f"Combination {_list(terms)} {multiplier}"


def _sign(e: Any, scope: Mapping[str, int]) -> str:
    return f"StrictSign {_order(e['sign'])} {_evidence(e['evidence'], scope)}"


_KINDS: Final = {
    "hypothesis": _hypothesis,
    "coefficients": _coefficients,
    "factors": _factors,
    "split": _split,
    "substitute": _substitute,
    "eliminate": _eliminate,
    "contradiction": _contradiction,
    "combination": _combination,
    "sign": _sign,
}
