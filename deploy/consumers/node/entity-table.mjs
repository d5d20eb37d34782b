// Keeps a table of entities as a topic has them, redirects and tombstones included.
//
// usage: node entity-table.mjs localhost:9092 byline.papers [--once]
//
// With --once prints the table as it stands and ends, else prints each change for ever.
// KafkaJS reads with read_committed unless told otherwise; it has to be taught LZ4, in which the
// topics are compressed.
import { randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import lz4 from 'lz4js';

kafkajs.CompressionCodecs[kafkajs.CompressionTypes.LZ4] = () => ({
  compress: async ({ buffer }) => Buffer.from(lz4.compress(buffer)),
  decompress: async (buffer) => Buffer.from(lz4.decompress(buffer)),
});

export class EntityTable {
  entities = new Map();
  heirs = new Map();

  /** Takes a record in: an entity, a redirect, or null for an entity that is gone. */
  take(id, value) {
    this.entities.delete(id);
    this.heirs.delete(id);
    if (value === null) return 'gone';
    const record = JSON.parse(value);
    if (record.redirectTo) {
      this.heirs.set(id, record.redirectTo);
      return 'redirect';
    }
    this.entities.set(id, record);
    return 'entity';
  }

  /**
   * What an id that was noted long ago means today, or undefined. An heir may stand in another
   * partition and arrive after the redirect, so ids are followed when they are asked for, not when
   * they come.
   */
  find(id) {
    return this.entities.get(this.heirs.get(id) ?? id);
  }
}

/** Offsets that each partition has yet to reach; a partition without records has none. */
async function ends(kafka, topic) {
  const admin = kafka.admin();
  await admin.connect();
  const offsets = await admin.fetchTopicOffsets(topic);
  await admin.disconnect();
  return new Map(offsets.filter((o) => BigInt(o.low) < BigInt(o.high)).map((o) => [o.partition, BigInt(o.high)]));
}

async function main([bootstrap, topic, ...options]) {
  const once = options.includes('--once');
  const kafka = new kafkajs.Kafka({ brokers: [bootstrap], logLevel: kafkajs.logLevel.ERROR });
  const unread = await ends(kafka, topic);
  const table = new EntityTable();
  // A group of its own for each run: every run reads the whole topic.
  const consumer = kafka.consumer({ groupId: `entity-table-${randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await new Promise((done) => {
    if (once && unread.size === 0) done();
    consumer.run({
      // Batches and not messages: markers of transactions end a partition without a message.
      eachBatch: async ({ batch }) => {
        for (const { key, value } of batch.messages) {
          const what = table.take(key.toString(), value === null ? null : value.toString());
          if (!once) console.log(what, key.toString());
        }
        const end = unread.get(batch.partition);
        if (end !== undefined && BigInt(batch.lastOffset()) + 1n >= end) unread.delete(batch.partition);
        if (once && unread.size === 0) done();
      },
      eachBatchAutoResolve: true,
    });
  });
  await consumer.disconnect();
  for (const [id, value] of [...table.entities].sort()) console.log(JSON.stringify({ key: id, value }));
  for (const old of [...table.heirs.keys()].sort()) {
    console.log(JSON.stringify({ key: old, now: table.find(old)?.id ?? null }));
  }
}

await main(process.argv.slice(2));
