package org.heterograph.index;

class ScanningIndexTest extends SearchIndexContractTest {
    @Override
    protected SearchIndex open() {
        return new ScanningIndex(VOCABULARY);
    }
}
