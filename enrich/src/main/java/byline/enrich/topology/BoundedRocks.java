package byline.enrich.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/** One block cache and one write buffer for all stores of a process, so that memory is bounded. */
public final class BoundedRocks implements RocksDBConfigSetter {
  private static final long CACHE_BYTES = 128L << 20;
  private static final long WRITE_BUFFER_BYTES = 64L << 20;
  private static final long MEMTABLE_BYTES = 8L << 20;
  private static final int BLOCK_BYTES = 16 << 10;
  private static final int BLOOM_BITS = 10;

  private static final Cache CACHE;
  private static final WriteBufferManager WRITE_BUFFERS;

  static {
    RocksDB.loadLibrary();
    CACHE = new LRUCache(CACHE_BYTES, -1, false, 0.1);
    WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);
  }

  /** Called by Kafka Streams. */
  public BoundedRocks() {}

  @Override
  public void setConfig(String store, Options options, Map<String, Object> configs) {
    var table = (BlockBasedTableConfig) options.tableFormatConfig();
    table
        .setBlockCache(CACHE)
        .setCacheIndexAndFilterBlocks(true)
        .setFilterPolicy(new BloomFilter(BLOOM_BITS))
        .setBlockSize(BLOCK_BYTES);
    options
        .setWriteBufferManager(WRITE_BUFFERS)
        .setMaxWriteBufferNumber(2)
        .setWriteBufferSize(MEMTABLE_BYTES)
        .setTableFormatConfig(table);
  }

  /** Frees nothing: cache and buffers are shared by the stores that stay open. */
  @Override
  public void close(String store, Options options) {}
}
