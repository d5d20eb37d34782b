#!/usr/bin/env python3
"""Keeps a table of entities as a topic has them, redirects and tombstones included.

usage: entity_table.py localhost:9092 byline.papers [--once]

With --once prints the table as it stands and ends, else prints each change for ever.
Needs confluent-kafka (Debian: python3-confluent-kafka).
"""

import json
import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, KafkaException, TopicPartition


class EntityTable:
    def __init__(self):
        self.entities = {}
        self.heirs = {}

    def take(self, id, value):
        """Takes a record in: an entity, a redirect, or None for an entity that is gone."""
        self.entities.pop(id, None)
        self.heirs.pop(id, None)
        if value is None:
            return "gone"
        record = json.loads(value)
        if "redirectTo" in record:
            self.heirs[id] = record["redirectTo"]
            return "redirect"
        self.entities[id] = record
        return "entity"

    def find(self, id):
        """What an id that was noted long ago means today, or None.

        An heir may stand in another partition and arrive after the redirect, so ids are followed
        when they are asked for, not when they come.
        """
        return self.entities.get(self.heirs.get(id, id))


def follow(bootstrap, topic, once, told):
    consumer = Consumer({
        "bootstrap.servers": bootstrap,
        "group.id": "entity-table",  # asked for by the client; no offset is committed
        "enable.auto.commit": False,
        "enable.partition.eof": True,
        "isolation.level": "read_committed",
    })
    partitions = consumer.list_topics(topic, timeout=10).topics[topic].partitions
    consumer.assign([TopicPartition(topic, p, OFFSET_BEGINNING) for p in partitions])
    unread = set(partitions)
    while unread or not once:
        message = consumer.poll(1)
        if message is None:
            continue
        if message.error() is None:
            told(message.key().decode(), message.value())
        elif message.error().code() == KafkaError._PARTITION_EOF:
            unread.discard(message.partition())
        else:
            raise KafkaException(message.error())
    consumer.close()


def main():
    bootstrap, topic, once = sys.argv[1], sys.argv[2], "--once" in sys.argv
    table = EntityTable()

    def told(id, value):
        what = table.take(id, value)
        if not once:
            print(what, id, flush=True)

    follow(bootstrap, topic, once, told)
    for id in sorted(table.entities):
        print(json.dumps({"key": id, "value": table.entities[id]}, ensure_ascii=False))
    for old in sorted(table.heirs):
        heir = table.find(old)
        print(json.dumps({"key": old, "now": heir and heir["id"]}))


if __name__ == "__main__":
    main()
