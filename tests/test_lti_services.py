"""What we ask of platforms and what we publish: lists of people, tokens, our keys, whose an address is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from lti_platform import INSTRUCTOR, KEYS, LEARNER, MEMBERSHIP, Platform

from tutor_app.classroom.store import Store
from tutor_app.openid.fetching import Answer, Fetcher
from tutor_app.openid.identifiers import is_id
from tutor_app.openid.lti import keys as ours
from tutor_app.openid.lti.addresses import is_ours
from tutor_app.openid.lti.keys import AFTER, BEFORE, LIFE, OurKeys
from tutor_app.openid.lti.launches import text
from tutor_app.openid.lti.members import Listed, Members
from tutor_app.openid.lti.platforms import Platform as Registered
from tutor_app.openid.lti.platforms import Registration
from tutor_app.openid.lti.roles import Part, part
from tutor_app.openid.lti.services import Tokens
from tutor_app.openid.lti.tool import Tool
from tutor_app.openid.refusals import Unreachable

NOW = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
HERE = "https://surefix.example"
LONG = timedelta(minutes=5)


@pytest.fixture(scope="module")
def platform() -> Iterator[Platform]:
    """A platform."""
    with Platform(HERE).serving() as running:
        yield running


@pytest.fixture
def known(platform: Platform) -> tuple[Tool, Registered]:
    """A server that knows it, and whose keys it has."""
    tool = Tool(Store().database, Fetcher(seconds=2.0))
    registered = tool.platforms.register(registration(platform.address, platform.client_id))
    assert registered is not None
    platform.tool_keys = KeySet.import_key_set(tool.keys.published())  # type: ignore[arg-type]
    platform.asked.clear()
    return tool, registered


def registration(address: str, client_id: str = "surefix", **more: object) -> Registration:
    """A platform at one address."""
    urls = {f"{what}_url": f"{address}/{what}" for what in ("login", "token", "keys")}
    return Registration(name="A school", issuer=address, client_id=client_id, **urls, **more)  # type: ignore[arg-type]


def person(number: int, *roles: str, **more: object) -> dict[str, object]:
    """Somebody in the platform's list."""
    return {"user_id": f"u-{number}", "name": f"Person {number}", "status": "Active", "roles": list(roles or (LEARNER,)), **more}


# Names and roles


def test_the_people_of_a_course_are_read_page_by_page(known: tuple[Tool, Registered], platform: Platform) -> None:
    """Students and teachers who are active, by a token that is asked for once."""
    tool, registered = known
    platform.members = [
        *(person(number) for number in range(4)),
        person(4, INSTRUCTOR),
        person(5, status="Inactive"),
        person(6, f"{MEMBERSHIP}#Mentor"),
        person(7, name=None, given_name="Ada", family_name="L."),
        {"user_id": 8, "roles": [LEARNER]},
    ]
    for _ in range(2):
        listed = tool.members.listed(registered, f"{platform.address}/members")
        assert [one.subject for one in listed] == ["u-0", "u-1", "u-2", "u-3", "u-4", "u-7"]
        assert listed[4] == Listed(subject="u-4", name="Person 4", part=Part.INSTRUCTOR)
        assert listed[5].name == "Ada L."
    assert platform.asked.count("/token") == 1 and len(platform.asked) == 1 + 2 * 5


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/members",
        "http://localhost:{port}/members",
        "file:///etc/passwd",
        "https://x@127.0.0.1:{port}/members",
    ],
)
def test_nobody_else_is_sent_the_platforms_token(known: tuple[Tool, Registered], platform: Platform, address: str) -> None:
    """A list elsewhere is not asked for, even where it is the platform itself that answers by another name."""
    tool, registered = known
    with pytest.raises(Unreachable):
        tool.members.listed(registered, address.format(port=urlsplit(platform.address).port))

    assert not [path for path in platform.asked if path.startswith("/members")]


def test_a_list_without_end_ends(known: tuple[Tool, Registered], platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the number of its pages, or of its people."""
    tool, registered = known
    platform.members = [person(number) for number in range(20)]
    for name in ("MOST_PAGES", "MOST"):
        with monkeypatch.context() as patched:
            patched.setattr(f"tutor_app.openid.lti.members.{name}", 3)
            with pytest.raises(Unreachable):
                tool.members.listed(registered, f"{platform.address}/members")


def test_what_is_no_list_is_none(known: tuple[Tool, Registered], platform: Platform) -> None:
    """An address of the platform's that answers something else."""
    tool, registered = known
    for path in ("keys", "nothing"):
        with pytest.raises(Unreachable):
            tool.members.listed(registered, f"{platform.address}/{path}")


class Saying(Fetcher):
    """Answers every form with one value."""

    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value

    def post(self, address: str, form: object, **headers: str) -> object:  # type: ignore[override]
        """The value."""
        return type("Answer", (), {"value": self.value})


@pytest.mark.parametrize("said", [None, [], {}, {"access_token": ""}, {"access_token": 3}, {"access_token": "a\r\nX: 1"}])
def test_what_is_no_token_is_not_sent_along(known: tuple[Tool, Registered], said: object) -> None:
    """It might end a header and begin another."""
    tool, registered = known
    with pytest.raises(Unreachable):
        Members(Fetcher(), Tokens(Saying(said), tool.keys)).listed(registered, f"{registered.issuer}/members")


@pytest.mark.parametrize("seconds", [pytest.param(10**400, id="huge"), 1e999, float("nan"), -5, True, "soon", None])
def test_however_long_a_token_lasts_the_list_is_read(known: tuple[Tool, Registered], platform: Platform, seconds: object) -> None:
    """Whatever number the platform says, or whatever is none."""
    tool, registered = known
    platform.members = [person(1)]
    platform.bearer.add("a token")
    tokens = Tokens(Saying({"access_token": "a token", "expires_in": seconds}), tool.keys)

    assert len(Members(Fetcher(), tokens).listed(registered, f"{platform.address}/members")) == 1


def test_a_list_that_goes_on_at_no_address_is_none(known: tuple[Tool, Registered]) -> None:
    """The teacher is told so, as of all that a platform says wrong."""
    tool, registered = known

    class Going(Fetcher):
        def get(self, address: str, **headers: str) -> Answer:
            return Answer(value={"members": []}, following="http://[::1/members")

    with pytest.raises(Unreachable):
        Members(Going(), Tokens(Saying({"access_token": "x"}), tool.keys)).listed(registered, f"{registered.issuer}/members")


# Our keys


def public(keys: OurKeys, now: datetime) -> list[str]:
    """The names of the keys that are published, and nothing secret in them."""
    found = keys.published(now)
    assert found is not None
    assert all(set(key) == {"kty", "n", "e", "kid", "alg", "use"} for key in found["keys"])
    return [key["kid"] for key in found["keys"]]


def signer(keys: OurKeys, now: datetime) -> str:
    """The name of the key that signs; what it signs can be checked with what is published."""
    token = keys.sign({"iss": "x"}, now)
    assert token is not None
    found = jwt.decode(token, KeySet.import_key_set(keys.published(now)), algorithms=["RS256"])  # type: ignore[arg-type]
    return str(found.header["kid"])


def test_keys_are_published_before_they_sign_and_after(where: Path | str) -> None:
    """So that whoever keeps our keys for a day or a week can check whatever we sign."""
    keys, other = (OurKeys(Store(where).database) for _ in range(2))
    (first,) = public(keys, NOW)
    assert signer(other, NOW) == first
    old = NOW + LIFE
    assert len(public(keys, old)) == 2 and signer(keys, old) == first
    later = old + BEFORE
    second = signer(other, later)
    assert second != first and public(other, later) == [first, second]
    assert public(keys, later + AFTER) == [second]


def test_a_key_may_be_changed_and_all_may_be_revoked() -> None:
    """A new one waits to be known; after somebody may have read one, the next signs at once."""
    keys = OurKeys(Store().database)
    first = signer(keys, NOW)
    soon = NOW + LONG
    assert keys.rotate(soon)
    assert len(public(keys, soon)) == 2 and signer(keys, soon) == first
    assert keys.revoke()
    assert signer(keys, NOW) not in {first, *public(keys, NOW)[1:]}
    with pytest.raises(JoseError):
        jwt.decode(keys.sign({}, NOW) or "", KEYS[0], algorithms=["RS256"])


def test_no_private_key_is_published_whatever_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even in what the server tells of a key that it cannot read."""
    store = Store()
    keys = OurKeys(store.database)
    public(keys, NOW)
    told = json.dumps(keys.published(NOW))
    assert not any(f'"{secret}"' in told for secret in ("d", "p", "q", "dp", "dq", "qi", "k"))
    assert ours.BITS >= 2048


# Which addresses are whose


def test_a_platform_is_registered_once_and_rightly() -> None:
    """By issuer and client id; what makes no sense is not kept."""
    platforms = Tool(Store().database).platforms
    school = registration("https://moodle.example")
    assert platforms.register(school) is not None
    assert platforms.register(school) is None
    assert platforms.named("https://moodle.example") == platforms.all()[0]
    assert platforms.register(registration("https://moodle.example", "other")) is not None
    assert platforms.named("https://moodle.example") is None  # which of the two is not said
    assert platforms.named("https://moodle.example", "other") == platforms.all()[1]
    for faulty in (registration("http://moodle.example"), registration("https://moodle.example", "")):
        with pytest.raises(ValueError, match="must be"):
            platforms.register(faulty)


def test_what_is_withdrawn_launches_nobody() -> None:
    """A deployment, and a platform with all of them."""
    platforms = Tool(Store().database).platforms
    school = platforms.register(registration("https://moodle.example"))
    assert school is not None
    one, other = platforms.deploy(school.id, "1"), platforms.deploy(school.id, "2")
    assert one is not None and other is not None and platforms.deploy(school.id, "1") is None
    assert platforms.withdraw(one.id) and platforms.deployments(school.id) == (other,)
    assert platforms.forget(school.id) and platforms.all() == () and platforms.deployment(school, "2") is None


@pytest.mark.parametrize(
    ("address", "owned"),
    [
        ("https://moodle.example/x", True),
        ("https://MOODLE.example/x", True),
        ("https://a.schools.example/x", True),
        ("https://schools.example/x", False),
        ("https://evilschools.example/x", False),
        ("https://evilmoodle.example/x", False),
        ("https://a.moodle.example/x", False),
        ("https://moodle.example.evil.example/x", False),
        ("https://moodle.example@evil.example/x", False),
        ("https://evil.example/https://moodle.example", False),
        ("https://evil.example\\@moodle.example/x", False),
        ("https://moodle.example:444/x", False),
        ("http://moodle.example/x", False),
        ("//moodle.example/x", False),
        ("javascript:alert(1)//moodle.example", False),
        ("https://moodle.example/\r\nx", False),
        ("https://moodle.example/<x>", False),
        ("", False),
    ],
)
def test_which_addresses_are_a_platforms(address: str, owned: bool) -> None:
    """Safe ones at its own hosts, and at those that were registered with it."""
    assert registration("https://moodle.example", hosts=("*.schools.example",)).owns(address) is owned


@given(st.text())
def test_no_text_passes_for_an_address_that_it_is_not(said: str) -> None:
    """Whatever it is, it neither fails nor leads anywhere."""
    assert not is_ours(said, HERE) or said.startswith(HERE)
    assert not registration("https://moodle.example").owns(said) or "moodle.example" in said.lower()


@given(st.text(alphabet=st.characters(codec=None, exclude_categories=())))
def test_whatever_is_read_can_be_kept_and_shown(said: str) -> None:
    """In one line, in any database; what identifies is ASCII that can be seen."""
    read = text(said)
    assert read.isprintable() and "\n" not in read and read.encode() is not None and text(read) == read
    assert not is_id(said) or (said.isascii() and said.isprintable())


@given(st.lists(st.text(max_size=60) | st.sampled_from([LEARNER, INSTRUCTOR, f"{MEMBERSHIP}#Mentor"])))
def test_only_known_roles_let_anybody_in(roles: list[str]) -> None:
    """To teach takes a role that teaches; whatever else is said beside it adds nothing."""
    teaches = part(roles) is Part.INSTRUCTOR
    assert not teaches or any("Instructor" in role or "Administrator" in role or "SysAdmin" in role for role in roles)
    if INSTRUCTOR in roles:
        assert teaches
