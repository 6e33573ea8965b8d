<?xml version="1.0" encoding="UTF-8"?>
<Channel HREF="https://old.example/" BASE="https://old.example/news/">
  <Title>Old Channel</Title>
  <Item HREF="https://old.example/news/a.html"><Title>Trade mission leaves for Dandong</Title></Item>
</Channel>
