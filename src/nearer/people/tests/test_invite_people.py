"""Invitations: shown once, listed without their secret, withdrawn by whoever made them."""

import re
from datetime import timedelta

from django.test import Client

from nearer.kit import clock
from nearer.people import limits
from nearer.people.models import Invitation

LINK = re.compile(r"http://testserver(/invitations/\w+/)")


def make(signed):
    return LINK.search(signed.client.post("/you/invitations/").content.decode()).group(1)


def test_it_opens_the_door(ana):
    assert Client().get(make(ana)).status_code == 200


def test_it_is_shown_once_and_not_stored(ana):
    link = make(ana)
    secret = link.split("/")[2]
    assert secret not in ana.client.get("/you/invitations/").content.decode()
    assert Invitation.objects.get().secret_hash != secret


def test_ten_a_day(ana, ben):
    for _ in range(limits.INVITATIONS.times):
        make(ana)
    refused = ana.client.post("/you/invitations/")
    assert refused.status_code == 429
    assert not LINK.search(refused.content.decode())
    assert make(ben)
    with clock.fixed(clock.now() + timedelta(days=1, minutes=1)):
        ana.client.post("/unlock/", {"password": ana.password})
        assert make(ana)


def test_it_can_be_withdrawn_by_whoever_made_it(ana, ben):
    link = make(ana)
    path = f"/you/invitations/{Invitation.objects.get().pk}/deletion/"
    assert ben.client.post(path).status_code == 404
    assert Client().get(link).status_code == 200
    assert ana.client.post(path).status_code == 302
    assert Client().get(link).status_code == 403
    assert ana.client.post(path).status_code == 404


def test_nobody_sees_anothers(ana, ben):
    make(ana)
    assert (
        str(Invitation.objects.get().pk) not in ben.client.get("/you/invitations/").content.decode()
    )


def test_those_that_ended_are_not_listed(ana):
    make(ana)
    with clock.fixed(clock.now() + timedelta(days=7, minutes=1)):
        ana.client.post("/unlock/", {"password": ana.password})
        assert "Withdraw" not in ana.client.get("/you/invitations/").content.decode()
