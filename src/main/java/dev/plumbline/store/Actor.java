package dev.plumbline.store;

/**
 * Who does something.
 *
 * @param id of the user
 */
public record Actor(String id, Role role) {

    /** Whether this is somebody who sees everybody's clients. */
    public boolean isOwner() {
        return role == Role.OWNER;
    }
}
