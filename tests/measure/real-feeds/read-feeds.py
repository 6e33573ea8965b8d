"""Reads each document named on standard input, one path a line, with feedparser; answers each with a line of JSON."""

import calendar
import json
import sys

import feedparser


def date_of(entry):
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    # To the second: feedparser keeps no more.
    return calendar.timegm(parsed) * 1000 if parsed else None


def read(path, url):
    with open(path, "rb") as file:
        feed = feedparser.parse(file.read(), response_headers={"content-location": url})
    return [
        {
            "title": entry.get("title"),
            "link": entry.get("link"),
            "date": date_of(entry),
            "id": entry.get("id"),
        }
        for entry in feed.entries
    ]


for line in sys.stdin:
    print(json.dumps(read(line.rstrip("\n"), sys.argv[1])), flush=True)
