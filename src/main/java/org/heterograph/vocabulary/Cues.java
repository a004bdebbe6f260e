package org.heterograph.vocabulary;

import java.util.List;

/// How sentences claim a mechanism besides by its labels: what is raised or lowered, and by which
/// words.
///
/// The words are regular expressions in which a blank stands for a blank or hyphen, ` … ` for up
/// to three words, and `{ion}` for the words of that class.
///
/// @param mechanism notation of the concept
/// @param claim what makes naming it a claim
/// @param raises things whose rise means it ("{ion} diffusion")
/// @param raisedBy words that tell the rise of these things besides the general ones
/// @param lowers things whose fall means it
/// @param loweredBy words that tell the fall of these things besides the general ones
public record Cues(
        String mechanism,
        Claim claim,
        List<String> raises,
        List<String> raisedBy,
        List<String> lowers,
        List<String> loweredBy) {
    public Cues {
        raises = List.copyOf(raises);
        raisedBy = List.copyOf(raisedBy);
        lowers = List.copyOf(lowers);
        loweredBy = List.copyOf(loweredBy);
    }

    /// What makes the naming of a mechanism a claim of it.
    public enum Claim {
        /// Nothing: it is told by what is raised or lowered.
        TOLD,
        /// Its name alone.
        NAMED,
        /// Its name beside words that make it a cause of something.
        CAUSE,
        /// The same, where the sentence tells no role: else it is what plays that role.
        ALONE,
        /// Nothing: it happens in a cell, whoever is the cause of it.
        PROCESS
    }
}
