package io.claimledger.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a caller may do. */
public enum Role {
  READER(Word.READER),
  WRITER(Word.WRITER),
  REVIEWER(Word.REVIEWER),
  ADMIN(Word.ADMIN);

  private final String word;

  Role(String word) {
    this.word = word;
  }

  /** The role that a word stands for, if it stands for one. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }

  /** What the role is called in commands, tokens and the description of the interface. */
  public String word() {
    return word;
  }

  /** The role itself and those that it includes. */
  public Set<Role> included() {
    return switch (this) {
      case READER -> EnumSet.of(READER);
      case WRITER -> EnumSet.of(READER, WRITER);
      case REVIEWER -> EnumSet.of(READER, REVIEWER);
      case ADMIN -> EnumSet.allOf(Role.class);
    };
  }

  /** The words of the roles, for annotations. */
  public static final class Word {

    public static final String READER = "reader";
    public static final String WRITER = "writer";
    public static final String REVIEWER = "reviewer";
    public static final String ADMIN = "admin";

    private Word() {}
  }
}
