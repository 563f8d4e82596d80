"""Before and after: counts from five statements on, worked out when shown, for one's own eyes."""

from nearer.rooms.expression.saying import drawing, history

BLAME = "You never listen to me."
PLAIN = "I felt alone on Tuesday."


def fill(someone, make_statement, count, *, text=PLAIN):
    for number in range(count):
        make_statement(someone, raw=f"{BLAME} {number}", text=f"{text} {number}")


def test_below_five_nothing_is_counted(ana, make_statement):
    fill(ana, make_statement, 4)
    page = ana.client.get("/say/history/").content.decode()
    assert "From five statements on" in page
    assert '<svg class="plot" viewBox' not in page
    assert history.history(ana.viewer).patterns == ()


def test_from_five_on_it_says_what_recurs_first_and_last(ana, make_statement):
    fill(ana, make_statement, 5)
    found = history.history(ana.viewer).patterns
    assert found
    assert {(row.first, row.last) for row in found} == {(5, 0)}
    page = ana.client.get("/say/history/").content.decode()
    assert "5 at first, 0 at last" in page
    assert "<td>5</td><td>0</td>" in page
    assert BLAME in page
    assert PLAIN in page


def test_what_stands_unchanged_counts_on_both_sides(ana, make_statement):
    for number in range(5):
        make_statement(ana, raw=f"{BLAME} {number}")
    (row, *_others) = history.history(ana.viewer).patterns
    assert (row.first, row.last) == (5, 5)


def test_plain_words_recur_as_nothing(ana, make_statement):
    for number in range(5):
        make_statement(ana, raw=f"{PLAIN} {number}")
    assert "Nothing recurs" in ana.client.get("/say/history/").content.decode()


def test_how_it_went_is_counted_with_it(ana, make_statement, say_page):
    fill(ana, make_statement, 5)
    newest = ana.client.get("/say/").context["told"][0].statement
    url = f"/say/{newest.id}/after/"
    ana.client.post(url, say_page(ana.client, url) | {"how": "heard"})
    assert list(history.history(ana.viewer).went) == [("It was heard", 1)]


def test_nothing_of_a_reading_is_kept(ana, make_statement, stands):
    statement = make_statement(ana, raw=BLAME)
    before = stands(ana, statement)
    ana.client.get("/say/history/")
    ana.client.get(f"/say/{statement.id}/")
    assert stands(ana, statement) == before


def test_the_drawing_says_the_same_as_its_dots():
    rows = [history.Pattern("a", "One.", 3, 1), history.Pattern("b", "Two.", 2, 2)]
    svg = drawing.recurring(rows)
    assert svg.count('class="hollow"') == 5
    assert svg.count('class="pt"') == 3
    assert "1: 3 at first, 1 at last. 2: 2 at first, 2 at last." in svg
    assert drawing.recurring([]) == ""
