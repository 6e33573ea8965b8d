<?xml version="1.0" encoding="UTF-8"?>
<CHANNEL HREF="https://old.example/" LASTMOD="2026-03-12T08:00">
  <TITLE>Old Channel</TITLE>
  <ABSTRACT>A channel of another age</ABSTRACT>
  <ITEM HREF="https://old.example/visit.html" LASTMOD="2026-03-12T06:30Z">
    <TITLE>Ambassador visits a school in Wonsan</TITLE>
    <ABSTRACT>She opened its new library.</ABSTRACT>
  </ITEM>
  <ITEM HREF="https://old.example/tide.html"><TITLE>Spring tides expected</TITLE></ITEM>
</CHANNEL>
