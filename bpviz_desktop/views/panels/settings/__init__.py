"""What can be set: network, data, training, parameters, conventions, one file each."""
