package org.heterograph.cli.store;

import org.heterograph.app.Wiring;

import picocli.CommandLine.IVersionProvider;

/// `heterograph 0.1.0 (miner …)`
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"heterograph " + Wiring.version()};
    }
}
