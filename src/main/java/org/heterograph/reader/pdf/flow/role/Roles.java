package org.heterograph.reader.pdf.flow.role;

import java.util.Arrays;

/// The role of each line of a flow; what nobody claimed is text.
public final class Roles {
    private final Role[] roles;

    public Roles(int lines) {
        roles = new Role[lines];
        Arrays.fill(roles, Role.TEXT);
    }

    public Role of(int line) {
        return roles[line];
    }

    public void set(int line, Role role) {
        roles[line] = role;
    }

    /// Gives the role to all lines from `from` up to but without `to` that have none yet.
    public void claim(int from, int to, Role role) {
        for (int i = from; i < to; i++) {
            if (roles[i] == Role.TEXT) {
                roles[i] = role;
            }
        }
    }

    public boolean isText(int line) {
        return roles[line] == Role.TEXT;
    }
}
