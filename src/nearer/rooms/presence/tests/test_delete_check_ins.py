from uuid import uuid4

import pytest


def test_it_works_and_can_be_undone(ana, begun, read):
    answer = ana.client.post(f"/check-ins/{begun.id}/deletion/")
    assert (answer.status_code, answer.url) == (302, "/journal/")
    assert read(ana, begun) is None
    page = ana.client.get("/journal/").content.decode()
    assert "Deleted." in page
    assert f'action="/check-ins/{begun.id}/restoration/"' in page
    answer = ana.client.post(f"/check-ins/{begun.id}/restoration/")
    assert answer.url == f"/check-ins/{begun.id}/"
    assert read(ana, begun) == begun


def test_deleting_twice_is_not_found(ana, begun):
    ana.client.post(f"/check-ins/{begun.id}/deletion/")
    assert ana.client.post(f"/check-ins/{begun.id}/deletion/").status_code == 404


def test_what_is_not_deleted_cannot_be_restored(ana, begun):
    assert ana.client.post(f"/check-ins/{begun.id}/restoration/").status_code == 404
    assert ana.client.post(f"/check-ins/{uuid4()}/restoration/").status_code == 404


def test_getting_deletes_nothing(ana, begun, read):
    assert ana.client.get(f"/check-ins/{begun.id}/deletion/").status_code == 405
    assert read(ana, begun) == begun


def test_a_deletion_that_meets_a_lock_is_not_carried_out_later(ana, begun, read):
    ana.client.post("/lock/")
    answer = ana.client.post(f"/check-ins/{begun.id}/deletion/")
    assert answer.url == "/unlock/"
    ana.client.post("/unlock/", {"password": ana.password})
    assert read(ana, begun) == begun


def test_deleting_what_a_search_found_leads_back_to_what_it_found(ana, begun):
    found = ana.client.post("/journal/searches/", {"sought": "first"})["Location"]
    page = ana.client.get(f"{found}entries/{begun.id}/").content.decode()
    back = page.split('name="back" value="')[1].split('"')[0]
    answer = ana.client.post(f"/check-ins/{begun.id}/deletion/", {"back": back})
    assert answer.url == back
    assert "Deleted." in ana.client.get(back).content.decode()


@pytest.mark.parametrize("back", ["https://example.org/", "//example.org/", "javascript:0", ""])
def test_nobody_is_led_elsewhere(ana, begun, back):
    answer = ana.client.post(f"/check-ins/{begun.id}/deletion/", {"back": back})
    assert answer.url == "/journal/"
